namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Where memory storage keeps its copies; safe for use by several threads at once.</summary>
internal interface IMemoryShelf
{
    /// <summary>Makes a new object of the copy under a key; null when there is none.</summary>
    object Copy(string key);

    /// <summary>Puts a copy of an object under a key, minding its ETag; null is kept as nothing.</summary>
    void Put(string key, object value);

    void Remove(string key);
}
