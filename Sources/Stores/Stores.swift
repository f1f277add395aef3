// Stores: see DESIGN in the README.
