// Knowledge: see DESIGN in the README.
