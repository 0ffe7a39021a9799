namespace BotApp.Media;

/// <summary>What came of getting a file from where a message says it is.</summary>
internal abstract record FetchedFile
{
    private FetchedFile() { }

    public sealed record Got(byte[] Bytes) : FetchedFile;

    public sealed record TooLarge : FetchedFile;

    /// <summary>It is not there, not whole, or where we do not go.</summary>
    public sealed record Missing : FetchedFile;
}
