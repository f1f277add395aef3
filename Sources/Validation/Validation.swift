// Validation: see DESIGN in the README.
