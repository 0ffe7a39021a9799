using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a request's body as Bot Framework's JSON, whichever serializer the web application itself uses.</summary>
internal sealed class BotBodyBinder : IModelBinder
{
    /// <inheritdoc/>
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        object body = bindingContext.ModelType.Name switch
        {
            nameof(Activity) => await HttpHelper.ReadRequestAsync<Activity>(request),
            nameof(ConversationParameters) => await HttpHelper.ReadRequestAsync<ConversationParameters>(request),
            nameof(Transcript) => await HttpHelper.ReadRequestAsync<Transcript>(request),
            nameof(AttachmentData) => await HttpHelper.ReadRequestAsync<AttachmentData>(request),
            _ => null,
        };
        bindingContext.Result = body == null ? ModelBindingResult.Failed() : ModelBindingResult.Success(body);
    }
}
