namespace Microsoft.Rest;

/// <summary>An operation's answer together with its deserialized body.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    /// <summary>Gets or sets the deserialized body; the default value when the service sent none.</summary>
    T Body { get; set; }
}
