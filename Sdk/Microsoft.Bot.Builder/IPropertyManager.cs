namespace Microsoft.Bot.Builder;

/// <summary>Hands out accessors to named properties.</summary>
public interface IPropertyManager
{
    /// <summary>Makes an accessor; the property itself comes to be when it is first set.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property.</param>
    /// <returns>The accessor.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
