// RDF: see DESIGN in the README.
