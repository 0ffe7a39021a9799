using System;
using System.Threading;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Checks of arguments the compiler cannot make.</summary>
internal static class Guard
{
    /// <summary>An optional object takes a token passed by position without complaint; the call would then neither carry the object nor be cancellable.</summary>
    internal static void NotAToken(object argument, string name)
    {
        if (argument is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }

    /// <summary>The official message of dialogs asked for under an id nobody knows.</summary>
    internal static string UnknownDialog(string dialogId) =>
        $"A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the current or parent DialogSet. "
        + "For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.";
}
