// Newsgraph: see DESIGN in the README.
