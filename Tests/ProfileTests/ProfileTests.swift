import Testing

@testable import Profile
