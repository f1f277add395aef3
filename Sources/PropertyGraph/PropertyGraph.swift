// PropertyGraph: see DESIGN in the README.
