namespace Microsoft.Bot.Builder;

/// <summary>Names a state property.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Gets the name of the property within its state.</summary>
    /// <value>The name; never null or empty.</value>
    string Name { get; }
}
