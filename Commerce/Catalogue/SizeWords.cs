namespace BotApp.Commerce.Catalogue;

/// <summary>What a clerk says about sizes: the table's own words, and nothing where there is none.</summary>
internal static class SizeWords
{
    public static Bilingual Fits(Product product, SizeRow row, bool isThere)
    {
        var (zh, en) = isThere ? ("有货", "in stock") : ("暂时无货", "out of stock");
        return new(
            $"按{product.Name.Zh}的尺码表，您对应 {row.Size} 码（{row.Says.Zh}），{zh}。尺码表供参考，身形不同会有出入。",
            $"By the size table of {product.Name.En} you take size {row.Size} ({row.Says.En}), {en}. The table is a guide; bodies differ."
        );
    }

    public static Bilingual Lacks(Product product, IReadOnlyList<SizeRow> table, bool isFoot)
    {
        var (zh, en) = Rows(table);
        return new(
            $"{product.Name.Zh}的尺码表：{zh}。请告诉我{(isFoot ? "脚长（厘米）" : "身高（厘米）和体重（千克）")}，我对着表给您查。",
            $"Sizes of {product.Name.En}: {en}. Tell me {(isFoot ? "the length of your foot in cm" : "your height in cm and weight in kg")} and I look it up."
        );
    }

    public static Bilingual OutOfTable(Product product, IReadOnlyList<SizeRow> table)
    {
        var (zh, en) = Rows(table);
        return new(
            $"您的尺寸不在{product.Name.Zh}的尺码表里（{zh}），我不猜；需要的话请人工看看。",
            $"Your measures are not in the size table of {product.Name.En} ({en}), and I do not guess; a person can have a look."
        );
    }

    public static Bilingual NoTable(Product product, IReadOnlyList<Bilingual> sizes) =>
        new(
            $"{product.Name.Zh}有 {string.Join('、', sizes.Select(size => size.Zh))} 码，资料里没有尺码对照表，我不猜。可以按量尺方法量好，再请人工核对。",
            $"{product.Name.En} comes in {string.Join(", ", sizes.Select(size => size.En))}. The catalogue has no size table for it, and I do not guess; measure by our guide and a person checks it."
        );

    public static Bilingual NoSizes(Product? product) =>
        new($"{product?.Name.Zh ?? "这款商品"}没有尺码可选。", $"{product?.Name.En ?? "This product"} has no sizes to choose.");

    private static (string Zh, string En) Rows(IReadOnlyList<SizeRow> table) =>
        (string.Join("；", table.Select(row => $"{row.Size}：{row.Says.Zh}")), string.Join("; ", table.Select(row => $"{row.Size}: {row.Says.En}")));
}
