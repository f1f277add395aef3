import Testing

@testable import Newsgraph
