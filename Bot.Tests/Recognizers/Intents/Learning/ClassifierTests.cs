using BotApp.Recognizers.Intents.Learning;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Recognizers.Intents.Learning;

public sealed class ClassifierTests
{
    private static readonly LabelledText[] Texts =
    [
        new("red apple", "fruit"),
        new("ripe pear", "fruit"),
        new("sour cherry", "fruit"),
        new("sweet apple pie", "fruit"),
        new("fast car", "vehicle"),
        new("old bicycle", "vehicle"),
        new("slow train", "vehicle"),
        new("car with a trailer", "vehicle"),
        new("tall oak", "tree"),
        new("young birch", "tree"),
        new("oak by the road", "tree"),
        new("birch forest", "tree"),
    ];

    [Theory]
    [InlineData("two apples", "fruit")]
    [InlineData("a car", "vehicle")]
    [InlineData("birches", "tree")]
    public void What_resembles_the_examples_has_their_label(string text, string label) => Trained().Best(text).ShouldBe(label);

    [Theory]
    [InlineData("an apple")]
    [InlineData("nothing of the kind")]
    [InlineData("")]
    public void Probabilities_add_up(string text)
    {
        var probabilities = new float[3];
        Trained().Classify(text, probabilities);

        probabilities.ShouldAllBe(probability => probability >= 0);
        probabilities.Sum().ShouldBe(1, 0.0001);
    }

    [Fact]
    public void A_text_of_strange_words_is_less_certain_than_one_of_known_words()
    {
        var (known, strange) = (new float[3], new float[3]);
        Trained().Classify("apple", known);
        Trained().Classify("apple qwrt zxcv bnmp lkjh", strange);

        var fruit = Trained().IndexOf("fruit");
        strange[fruit].ShouldBeLessThan(known[fruit]);
    }

    [Fact]
    public void The_same_texts_give_the_same_classifier_to_the_last_bit()
    {
        using var folder = new TempFolder();
        ClassifierFile.Write(folder.File("one"), Trained());
        ClassifierFile.Write(folder.File("two"), Trained());

        File.ReadAllBytes(folder.File("one")).ShouldBe(File.ReadAllBytes(folder.File("two")));
    }

    [Fact]
    public void A_file_gives_back_the_classifier_that_was_written()
    {
        using var folder = new TempFolder();
        var written = Trained();
        ClassifierFile.Write(folder.File("kept"), written);
        var read = ClassifierFile.Read(folder.File("kept"))!;

        var (before, after) = (new float[3], new float[3]);
        written.Classify("sour apple on a train", before);
        read.Classify("sour apple on a train", after);
        read.Labels.ShouldBe(written.Labels);
        after.ShouldBe(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(2000)]
    public void A_file_cut_off_anywhere_is_no_classifier(int length)
    {
        using var folder = new TempFolder();
        ClassifierFile.Write(folder.File("kept"), Trained());
        File.WriteAllBytes(folder.File("kept"), File.ReadAllBytes(folder.File("kept"))[..length]);

        ClassifierFile.Read(folder.File("kept")).ShouldBeNull();
    }

    [Fact]
    public void One_label_alone_cannot_be_learnt() =>
        Should.Throw<ArgumentException>(() => ClassifierTrainer.Train([new("a", "x"), new("b", "x")], CancellationToken.None));

    [Fact]
    public void A_head_learns_from_dense_vectors_too()
    {
        SparseVector[] examples = [.. new[] { 0.9f, 0.8f, -0.7f, -0.9f }.Select(value => SparseVector.Dense([value, 0.1f]))];
        var head = HeadTrainer.Train(examples, [0, 0, 1, 1], 2, 2, CancellationToken.None);

        var margins = new float[head.Stride];
        head.Score(SparseVector.Dense([-0.5f, 0.1f]), margins);
        margins[1].ShouldBeGreaterThan(margins[0]);
    }

    private static TextClassifier Trained() => ClassifierTrainer.Train(Texts, CancellationToken.None);
}
