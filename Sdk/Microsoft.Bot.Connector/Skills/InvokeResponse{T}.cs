namespace Microsoft.Bot.Builder;

/// <summary>An invoke response whose body has a known type.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>Gets or sets the body; the default value for none. The untyped body is the same one.</summary>
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
