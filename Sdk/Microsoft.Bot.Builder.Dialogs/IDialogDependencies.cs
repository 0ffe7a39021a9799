using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that calls other dialogs, which must be added to the <see cref="DialogSet"/> it is added to.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs it calls.</summary>
    /// <returns>The dialogs; never null.</returns>
    IEnumerable<Dialog> GetDependencies();
}
