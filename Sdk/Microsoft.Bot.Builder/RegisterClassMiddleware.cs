using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Puts an object into the turn state of every turn, so that what lies further inside can find it.</summary>
/// <typeparam name="T">The type it is found by.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Initializes a new instance of the <see cref="RegisterClassMiddleware{T}"/> class that goes by the type's full name.</summary>
    /// <param name="service">The object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public RegisterClassMiddleware(T service)
    {
        Service = service ?? throw new ArgumentNullException(nameof(service));
    }

    /// <summary>Initializes a new instance of the <see cref="RegisterClassMiddleware{T}"/> class that goes by a name.</summary>
    /// <param name="service">The object.</param>
    /// <param name="key">The name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegisterClassMiddleware(T service, string key)
        : this(service)
    {
        _key = key ?? throw new ArgumentNullException(nameof(key));
    }

    /// <summary>Gets or sets the object.</summary>
    /// <value>The object put into the next turns.</value>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (_key is null)
        {
            turnContext.TurnState.Add(Service);
        }
        else
        {
            turnContext.TurnState.Add(_key, Service);
        }

        return nextTurn(cancellationToken);
    }
}
