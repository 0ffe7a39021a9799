namespace AdaptiveCards;

/// <summary>A picture, sound or film a card shows and a host may want to load beforehand. Two are equal when address and type are.</summary>
public struct RemoteResourceInformation
{
    /// <summary>A resource.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="mimeType">What it is: a MIME type, or just "image".</param>
    public RemoteResourceInformation(string url, string mimeType)
    {
        Url = url;
        MimeType = mimeType;
    }

    internal string Url { get; }

    internal string MimeType { get; }
}
