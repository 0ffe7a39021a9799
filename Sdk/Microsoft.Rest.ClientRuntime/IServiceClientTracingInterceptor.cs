using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>Hears what REST clients do; register it with <see cref="ServiceClientTracing.AddTracingInterceptor"/>.</summary>
public interface IServiceClientTracingInterceptor
{
    /// <summary>Hears a remark.</summary>
    /// <param name="message">The remark.</param>
    void Information(string message);

    /// <summary>Hears that a configuration value was used.</summary>
    /// <param name="source">Where it came from.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    void Configuration(string source, string name, string value);

    /// <summary>Hears that an operation begins.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="instance">The client.</param>
    /// <param name="method">Name of the operation.</param>
    /// <param name="parameters">Its parameters.</param>
    void EnterMethod(string invocationId, object instance, string method, IDictionary<string, object> parameters);

    /// <summary>Hears that a request goes out.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="request">The request.</param>
    void SendRequest(string invocationId, HttpRequestMessage request);

    /// <summary>Hears that a response came in.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="response">The response.</param>
    void ReceiveResponse(string invocationId, HttpResponseMessage response);

    /// <summary>Hears that the operation throws.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="exception">The exception.</param>
    void TraceError(string invocationId, Exception exception);

    /// <summary>Hears that the operation returns.</summary>
    /// <param name="invocationId">Names this call.</param>
    /// <param name="returnValue">What it returns.</param>
    void ExitMethod(string invocationId, object returnValue);
}
