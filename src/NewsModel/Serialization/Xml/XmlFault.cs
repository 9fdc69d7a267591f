namespace NewsModel.Serialization.Xml;

/// <summary>Why a document ends early.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record XmlFault(string Message, int Line);
