#include <iostream>

#include "catalogue.hpp"

/// Prints the catalogue. It is a program of its own so that the wasm that ships carries no texts.
int main() { downhill::writeCatalogue(std::cout); }
