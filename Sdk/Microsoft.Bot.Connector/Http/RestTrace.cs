using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Tells the tracing interceptors of one call; costs nothing while tracing is off.</summary>
internal readonly record struct RestTrace(string Id)
{
    public static RestTrace Begin(object client, string name, IDictionary<string, object> parameters)
    {
        if (!ServiceClientTracing.IsEnabled)
        {
            return default;
        }

        var id = ServiceClientTracing.NextInvocationId.ToString(CultureInfo.InvariantCulture);
        ServiceClientTracing.Enter(id, client, name, parameters);
        return new RestTrace(id);
    }

    public void Sending(HttpRequestMessage request)
    {
        if (Id != null)
        {
            ServiceClientTracing.SendRequest(Id, request);
        }
    }

    public void Received(HttpResponseMessage response)
    {
        if (Id != null)
        {
            ServiceClientTracing.ReceiveResponse(Id, response);
        }
    }

    public void Failed(Exception error)
    {
        if (Id != null)
        {
            ServiceClientTracing.Error(Id, error);
        }
    }

    public void End(object result)
    {
        if (Id != null)
        {
            ServiceClientTracing.Exit(Id, result);
        }
    }
}
