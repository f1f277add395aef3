// Articles: see DESIGN in the README.
