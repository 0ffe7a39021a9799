using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http;
using System.Threading;

namespace Microsoft.Rest;

/// <summary>Spreads what REST clients do to the registered interceptors. Silent until <see cref="IsEnabled"/> is set.</summary>
public static class ServiceClientTracing
{
    private static ImmutableList<IServiceClientTracingInterceptor> interceptors = [];
    private static long lastInvocationId;

    /// <summary>Gets or sets a value indicating whether interceptors hear anything; false at start.</summary>
    public static bool IsEnabled { get; set; }

    /// <summary>Gets a number no other call of this process has.</summary>
    public static long NextInvocationId => Interlocked.Increment(ref lastInvocationId);

    /// <summary>Adds an interceptor; one added twice hears twice.</summary>
    /// <param name="interceptor">Who listens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interceptor"/> is null.</exception>
    public static void AddTracingInterceptor(IServiceClientTracingInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        ImmutableInterlocked.Update(ref interceptors, list => list.Add(interceptor));
    }

    /// <summary>Removes an interceptor.</summary>
    /// <param name="interceptor">Who listened.</param>
    /// <returns>False when it was not registered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interceptor"/> is null.</exception>
    public static bool RemoveTracingInterceptor(IServiceClientTracingInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        return ImmutableInterlocked.Update(ref interceptors, list => list.Remove(interceptor));
    }

    /// <summary>Spreads a remark.</summary>
    /// <param name="message">The remark.</param>
    /// <param name="parameters">Values for its placeholders.</param>
    public static void Information(string message, params object[] parameters)
    {
        if (IsEnabled)
        {
            var text = parameters is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, message, parameters) : message;
            Tell(x => x.Information(text));
        }
    }

    /// <summary>Spreads that a configuration value was used.</summary>
    /// <param name="source">Where it came from.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static void Configuration(string source, string name, string value) => Tell(x => x.Configuration(source, name, value));

    /// <summary>Spreads that an operation begins.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="instance">The client.</param>
    /// <param name="method">Name of the operation.</param>
    /// <param name="parameters">Its parameters.</param>
    public static void Enter(string invocationId, object instance, string method, IDictionary<string, object> parameters) =>
        Tell(x => x.EnterMethod(invocationId, instance, method, parameters));

    /// <summary>Spreads that a request goes out.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="request">The request.</param>
    public static void SendRequest(string invocationId, HttpRequestMessage request) => Tell(x => x.SendRequest(invocationId, request));

    /// <summary>Spreads that a response came in.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="response">The response.</param>
    public static void ReceiveResponse(string invocationId, HttpResponseMessage response) =>
        Tell(x => x.ReceiveResponse(invocationId, response));

    /// <summary>Spreads that an operation throws.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="ex">The exception.</param>
    public static void Error(string invocationId, Exception ex) => Tell(x => x.TraceError(invocationId, ex));

    /// <summary>Spreads that an operation returns.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="result">What it returns.</param>
    public static void Exit(string invocationId, object result) => Tell(x => x.ExitMethod(invocationId, result));

    private static void Tell(Action<IServiceClientTracingInterceptor> what)
    {
        if (IsEnabled)
        {
            foreach (var interceptor in interceptors)
            {
                what(interceptor);
            }
        }
    }
}
