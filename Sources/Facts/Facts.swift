// Facts: see DESIGN in the README.
