namespace NewsModel.Mutants;

/// <summary>A test led to far more questions than it did over the library as it was written.</summary>
public sealed class EndlessException() : Exception("The changed code does not come to an end.");
