using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Tells whether watched paths changed since an event.</content>
public partial class DialogStateManager
{
    /// <summary>Where the dialog keeps, for each watched path, the number of the event it last changed in.</summary>
    private const string Tracker = "dialog._tracker.paths";

    /// <summary>Starts watching paths.</summary>
    /// <param name="paths">The paths; short forms may be used.</param>
    /// <returns>The names under which they are watched, for <see cref="AnyPathChanged"/>.</returns>
    public virtual List<string> TrackPaths(IEnumerable<string> paths)
    {
        var names = new List<string>();
        foreach (var path in paths)
        {
            if (ObjectPath.TryResolvePath(this, TransformPath(path), out var segments))
            {
                var name = TrackedName(segments);
                SetValue($"{Tracker}.{name}", 0);
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Whether one of the watched paths changed after an event.</summary>
    /// <param name="counter">The number of the event.</param>
    /// <param name="paths">The names <see cref="TrackPaths"/> gave; null for none.</param>
    /// <returns>True when one did.</returns>
    public virtual bool AnyPathChanged(uint counter, IEnumerable<string> paths) =>
        paths != null && paths.Any(path => GetValue<uint>($"{Tracker}.{path}") > counter);

    private static string TrackedName(IEnumerable<object> segments) => string.Join('_', segments).ToLowerInvariant();

    /// <summary>Notes that a path, and what lies below it, changes. False when the path is malformed.</summary>
    private bool TrackChange(string path, object value)
    {
        if (!ObjectPath.TryResolvePath(this, path, out var segments))
        {
            return false;
        }

        // Names with an underscore belong to the dialog system itself, the tracker among them.
        var isOwn = segments.Count > 1 && segments[1] is string name && name.StartsWith('_');
        if (!isOwn && ObjectPath.HasValue(this, Tracker))
        {
            Note(TrackedName(segments), value);
        }

        return true;
    }

    private void Note(string name, object value)
    {
        var tracked = $"{Tracker}.{name}";
        if (TryGetValue<uint>(tracked, out _))
        {
            SetValue(tracked, GetValue<uint>(DialogPath.EventCounter));
        }

        ObjectPath.ForEachProperty(value, (property, child) => Note($"{name}_{property.ToLowerInvariant()}", child));
    }
}
