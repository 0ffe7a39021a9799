using System;
using System.Collections.Generic;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>The objects the stations of one turn share, by a name or by their type's full name.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Initializes a new instance of the <see cref="TurnContextStateCollection"/> class, empty.</summary>
    public TurnContextStateCollection() { }

    /// <summary>Looks an object up by its name.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="key">The name.</param>
    /// <returns>The object, or null when there is none of that name or it is of another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>(string key)
        where T : class
    {
        ThrowIfDisposed(nameof(Get));
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Looks an object up by its type's full name.</summary>
    /// <typeparam name="T">The type it was added as.</typeparam>
    /// <returns>The object, or null when there is none.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Adds an object under a name that is not in use yet.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentNullException">The name or the object is null.</exception>
    /// <exception cref="ArgumentException">The name is in use.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ThrowIfDisposed(nameof(Add));
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds an object under the full name of <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The type it can be found by.</typeparam>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    /// <exception cref="ArgumentException">There is one of that type already.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Puts an object under a name, in place of what was there.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The object; null is kept as null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Set<T>(string key, T value)
        where T : class
    {
        ThrowIfDisposed(nameof(Set));
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Puts an object under the full name of <typeparamref name="T"/>, in place of what was there.</summary>
    /// <typeparam name="T">The type it can be found by.</typeparam>
    /// <param name="value">The object; null is kept as null.</param>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <summary>Ends the collection and disposes what it holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the collection holds, except connector clients: adapters keep those over many turns.</summary>
    /// <param name="disposing">False when called by a finalizer, which leaves everything alone.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            DisposeValues();
        }

        _disposed = true;
    }

    private void DisposeValues()
    {
        foreach (var value in Values)
        {
            if (value is IDisposable disposable and not IConnectorClient)
            {
                disposable.Dispose();
            }
        }
    }

    private void ThrowIfDisposed(string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }
    }
}
