namespace NewsModel;

/// <summary>What is wrong with the parts of a body, and where.</summary>
/// <param name="Path">The place, in the names of the wire format: <c>quotes[2].speaker</c>.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct BodyFault(string Path, string Message);
