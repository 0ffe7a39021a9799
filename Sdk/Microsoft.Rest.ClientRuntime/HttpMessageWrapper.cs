using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>A request or response that outlives its connection: headers and content as text.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Initializes a new instance without headers.</summary>
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets or sets the content as text; null when there was none.</summary>
    public string Content { get; protected set; }

    /// <summary>Gets the headers, those of the content included.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    /// <summary>Adds the given headers; null adds none.</summary>
    /// <param name="headers">Headers of a message or of its content.</param>
    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var header in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            Headers[header.Key] = Headers.TryGetValue(header.Key, out var known) ? [.. known, .. header.Value] : [.. header.Value];
        }
    }
}
