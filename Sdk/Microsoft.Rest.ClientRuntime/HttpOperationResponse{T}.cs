namespace Microsoft.Rest;

/// <summary>The answer of a REST operation with its deserialized body.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    /// <inheritdoc/>
    public T Body { get; set; }
}
