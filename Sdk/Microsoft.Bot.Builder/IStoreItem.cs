namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows its version, so that two writers do not overwrite one another unseen.</summary>
public interface IStoreItem
{
    /// <summary>Gets or sets the version.</summary>
    /// <value>The tag the storage gave; "*" overwrites whatever is there; null when the object was never stored.</value>
    string ETag { get; set; }
}
