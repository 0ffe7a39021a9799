using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>The scopes as a dictionary.</content>
public partial class DialogStateManager : IDictionary<string, object>
{
    /// <summary>The names of the scopes.</summary>
    public ICollection<string> Keys => Scopes().Select(static scope => scope.Name).ToList();

    /// <summary>What the scopes hold.</summary>
    public ICollection<object> Values => Scopes().Select(scope => scope.GetMemory(_dialogContext)).ToList();

    /// <summary>How many scopes there are.</summary>
    public int Count => Scopes().Count;

    /// <summary>Always true: scopes cannot be added or removed here.</summary>
    public bool IsReadOnly => true;

    /// <summary>The value at a path; null when there is none.</summary>
    /// <param name="key">The path; the name of a scope alone means all it holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">On writing: the path begins with no scope.</exception>
    public object this[string key]
    {
        get => GetValue<object>(key);
        set
        {
            if (key.IndexOfAny(Separators) >= 0)
            {
                SetValue(key, value);
                return;
            }

            var scope = GetMemoryScope(key) ?? throw new ArgumentOutOfRangeException(nameof(key), UnknownScope(key));
            scope.SetMemory(_dialogContext, value);
        }
    }

    /// <summary>Not supported.</summary>
    /// <param name="key">Not used.</param>
    /// <param name="value">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Add(string key, object value) => throw new NotSupportedException();

    /// <inheritdoc cref="Add(string, object)"/>
    /// <param name="item">Not used.</param>
    public void Add(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Clear() => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <param name="item">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public bool Contains(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Whether there is a scope of that name, in any case.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True when there is.</returns>
    public bool ContainsKey(string key) => GetMemoryScope(key) != null;

    /// <summary>Copies names and contents of the scopes.</summary>
    /// <param name="array">Where to.</param>
    /// <param name="arrayIndex">From which place on.</param>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    /// <inheritdoc cref="Contains"/>
    public bool Remove(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <param name="key">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public bool Remove(string key) => throw new NotSupportedException();

    /// <summary>The value at a path.</summary>
    /// <param name="key">The path.</param>
    /// <param name="value">The value; null when there is none.</param>
    /// <returns>True when there is one.</returns>
    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    /// <summary>Names and contents of the scopes.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var scope in Scopes())
        {
            yield return new KeyValuePair<string, object>(scope.Name, scope.GetMemory(_dialogContext));
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
