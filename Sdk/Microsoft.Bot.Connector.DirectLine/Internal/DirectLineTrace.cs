using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Tells the tracing interceptors of one operation; costs nothing while tracing is off.</summary>
internal readonly record struct DirectLineTrace(string Id)
{
    public static DirectLineTrace Begin(object client, string operation, IReadOnlyDictionary<string, string> parameters)
    {
        if (!ServiceClientTracing.IsEnabled)
        {
            return default;
        }

        var id = ServiceClientTracing.NextInvocationId.ToString(CultureInfo.InvariantCulture);
        var given = parameters.ToDictionary(pair => pair.Key, object (pair) => pair.Value, StringComparer.Ordinal);
        ServiceClientTracing.Enter(id, client, operation, given);
        return new(id);
    }

    public void Sending(HttpRequestMessage request)
    {
        if (Id is not null)
        {
            ServiceClientTracing.SendRequest(Id, request);
        }
    }

    public void Received(HttpResponseMessage response)
    {
        if (Id is not null)
        {
            ServiceClientTracing.ReceiveResponse(Id, response);
        }
    }

    public void Ended(object answer)
    {
        if (Id is not null)
        {
            ServiceClientTracing.Exit(Id, answer);
        }
    }

    public void Failed(Exception problem)
    {
        if (Id is not null)
        {
            ServiceClientTracing.Error(Id, problem);
        }
    }
}
