namespace Microsoft.Recognizers.Text.InternalCache;

/// <summary>Something a cache can hand out copies of.</summary>
/// <typeparam name="T">The type of the copy.</typeparam>
public interface ICloneableType<T>
{
    /// <summary>An independent copy.</summary>
    /// <returns>The copy.</returns>
    T Clone();
}
