using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of a dialog as memory: read when asked for, never written.</summary>
internal static class DialogProperties
{
    internal static object Of(Dialog dialog) =>
        dialog == null
            ? null
            : PathNodes
                .PropertiesOf(dialog)
                .Values.ToDictionary(
                    static property => property.Name,
                    property => property.GetValue(dialog),
                    System.StringComparer.OrdinalIgnoreCase
                );
}
