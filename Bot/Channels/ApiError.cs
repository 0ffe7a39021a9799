namespace BotApp.Channels;

/// <summary>What a door answers when it does not do what was asked: a status, a code for programs, a sentence for people (ErrorTexts).</summary>
internal sealed record ApiError(int Status, string Code)
{
    public static readonly ApiError NoToken = new(StatusCodes.Status401Unauthorized, "MissingToken");
    public static readonly ApiError ForeignToken = new(StatusCodes.Status401Unauthorized, "InvalidToken");
    public static readonly ApiError UntrustedOrigin = new(StatusCodes.Status401Unauthorized, "UntrustedOrigin");
    public static readonly ApiError BadSignature = new(StatusCodes.Status401Unauthorized, "BadSignature");
    public static readonly ApiError TokenExpired = new(StatusCodes.Status403Forbidden, "TokenExpired");
    public static readonly ApiError Forbidden = new(StatusCodes.Status403Forbidden, "Forbidden");
    public static readonly ApiError UnknownConversation = new(StatusCodes.Status404NotFound, "ConversationNotFound");
    public static readonly ApiError UnknownFile = new(StatusCodes.Status404NotFound, "FileNotFound");
    public static readonly ApiError NoSuchAddress = new(StatusCodes.Status404NotFound, "NotFound");
    public static readonly ApiError NotSupported = new(StatusCodes.Status405MethodNotAllowed, "NotSupported");
    public static readonly ApiError NotJson = new(StatusCodes.Status400BadRequest, "BadSyntax");
    public static readonly ApiError NoActivity = new(StatusCodes.Status400BadRequest, "BadActivity");
    public static readonly ApiError Incomplete = new(StatusCodes.Status400BadRequest, "IncompleteActivity");
    public static readonly ApiError BadWatermark = new(StatusCodes.Status400BadRequest, "BadWatermark");
    public static readonly ApiError NoSocket = new(StatusCodes.Status400BadRequest, "WebSocketExpected");
    public static readonly ApiError TooLarge = new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig");
    public static readonly ApiError UnknownMedia = new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType");
    public static readonly ApiError Busy = new(StatusCodes.Status429TooManyRequests, "TooManyRequests");
    public static readonly ApiError Broken = new(StatusCodes.Status500InternalServerError, "ServiceError");
}

/// <summary>Ends a request with an error; caught where the door begins (ApiErrors).</summary>
internal sealed class ApiException(ApiError error) : Exception(error.Code)
{
    public ApiError Error { get; } = error;
}
