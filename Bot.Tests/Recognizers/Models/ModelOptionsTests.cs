using BotApp.Recognizers.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Recognizers.Models;

public sealed class ModelOptionsTests : IAsyncLifetime
{
    private ModelKit kit = null!;

    public async Task InitializeAsync() => kit = await ModelKit.StartAsync();

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Fact]
    public void Without_an_endpoint_nothing_is_made()
    {
        var door = kit.Room(("Models:Endpoint", null), ("Models:EmbeddingModel", "embedding-1")).GetRequiredService<ModelDoor>();

        door.Reader.ShouldBeNull();
        door.Embeddings.ShouldBeNull();
    }

    [Theory]
    [InlineData("Endpoint", "localhost:11434")]
    [InlineData("Endpoint", "ftp://models/v1")]
    [InlineData("ChatModel", "")]
    [InlineData("Timeout", "00:00:11")]
    [InlineData("FailuresToOpen", "0")]
    [InlineData("OpenFor", "00:00:00")]
    public void What_cannot_work_is_refused_at_the_start(string key, string value)
    {
        var refused = Should.Throw<OptionsValidationException>(() =>
            kit.Room(($"Models:{key}", value)).GetRequiredService<IStartupValidator>().Validate()
        );
        refused.OptionsType.ShouldBe(typeof(ModelOptions));
    }

    [Fact]
    public void What_the_tests_use_is_accepted() => kit.Room().GetRequiredService<IStartupValidator>().Validate();
}
