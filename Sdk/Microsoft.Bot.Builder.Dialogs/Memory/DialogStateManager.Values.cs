using System;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Values by path.</content>
public partial class DialogStateManager
{
    private const string FirstOf = ".first()";

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">What it is turned into.</typeparam>
    /// <param name="path">The path; short forms may be used.</param>
    /// <param name="value">The value; the default when there is none.</param>
    /// <returns>True when there is one other than null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public virtual bool TryGetValue<T>(string path, out T value)
    {
        value = default;
        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        if (FindScope(path, out var rest) is not { } scope)
        {
            return false;
        }

        if (rest.Length > 0)
        {
            return TryGetInside(path, out value);
        }

        var memory = scope.GetMemory(_dialogContext);
        value = ObjectPath.MapValueTo<T>(memory);

        return memory != null;
    }

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">What it is turned into.</typeparam>
    /// <param name="pathExpression">The path; short forms may be used.</param>
    /// <param name="defaultValue">Makes the value to return when there is none; null for the type's default.</param>
    /// <returns>The value.</returns>
    public virtual T GetValue<T>(string pathExpression, Func<T> defaultValue = null) =>
        TryGetValue<T>(pathExpression ?? throw new ArgumentNullException(nameof(pathExpression)), out var value) ? value
        : defaultValue == null ? default
        : defaultValue();

    /// <summary>The number at a path.</summary>
    /// <param name="pathExpression">The path; short forms may be used.</param>
    /// <param name="defaultValue">What to return when there is none.</param>
    /// <returns>The number.</returns>
    public virtual int GetIntValue(string pathExpression, int defaultValue = 0) =>
        TryGetValue<int>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The truth value at a path.</summary>
    /// <param name="pathExpression">The path; short forms may be used.</param>
    /// <param name="defaultValue">What to return when there is none.</param>
    /// <returns>The truth value.</returns>
    public virtual bool GetBoolValue(string pathExpression, bool defaultValue = false) =>
        TryGetValue<bool>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The text at a path.</summary>
    /// <param name="pathExpression">The path; short forms may be used.</param>
    /// <param name="defaultValue">What to return when there is none.</param>
    /// <returns>The text.</returns>
    public virtual string GetStringValue(string pathExpression, string defaultValue = default) =>
        TryGetValue<string>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Writes a value at a path. Objects are copied as JSON.</summary>
    /// <param name="path">The path; short forms may be used.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a task.</exception>
    public virtual void SetValue(string path, object value)
    {
        if (value is Task)
        {
            throw new ArgumentException($"{path} = You can't pass an unresolved Task to SetValue", nameof(value));
        }

        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        value = PathNodes.Normalize(value);
        if (path.IndexOfAny(Separators) < 0)
        {
            this[path] = value;
        }
        else if (TrackChange(path, value))
        {
            ObjectPath.SetPathValue(this, path, value);
        }

        _version++;
    }

    /// <summary>Takes the value at a path away.</summary>
    /// <param name="path">The path; short forms may be used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public virtual void RemoveValue(string path)
    {
        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        if (TrackChange(path, null))
        {
            ObjectPath.RemovePathValue(this, path);
        }
    }

    private Scopes.MemoryScope FindScope(string path, out string rest)
    {
        rest = string.Empty;
        try
        {
            return path.Length == 0 ? null : ResolveMemoryScope(path, out rest);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Entities are lists of lists of what was found: ".first()" means the first thing found.</summary>
    private bool TryGetInside<T>(string path, out T value)
    {
        var first = path.LastIndexOf(FirstOf, StringComparison.OrdinalIgnoreCase);
        if (first < 0)
        {
            return ObjectPath.TryGetPathValue(this, path, out value);
        }

        value = default;
        var found = FirstFound(ObjectPath.GetPathValue<object>(this, path[..first], null));
        var rest = path[(first + FirstOf.Length)..].TrimStart('.');

        return found != null && ObjectPath.TryGetPathValue(found, rest, out value);
    }

    private static object FirstFound(object found)
    {
        while (found is Newtonsoft.Json.Linq.JArray list)
        {
            found = list.Count > 0 ? list[0] : null;
        }

        return found is Newtonsoft.Json.Linq.JValue json ? json.Value : found;
    }
}
