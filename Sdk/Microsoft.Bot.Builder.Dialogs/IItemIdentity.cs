namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something a debugger can name.</summary>
public interface IItemIdentity
{
    /// <summary>A name that tells it apart.</summary>
    /// <returns>The name.</returns>
    string GetIdentity();
}
