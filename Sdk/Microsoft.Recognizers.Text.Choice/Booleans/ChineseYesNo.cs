namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Yes and no in Chinese; only ideographs and kana make words, so digits and Latin letters do not count.</summary>
internal static class ChineseYesNo
{
    public static readonly YesNoWords Words = new(
        IsWordPart,
        yes: ["是", "是的", "对", "对的", "好", "好的", "好啊", "好呀", "好哇", "好嘞", "好吧", "没问题", "可以", "中", "行", "同意"],
        no: ["不", "不行", "不好", "不中", "不是", "不是的", "不对", "不可以", "拒绝", "否定", "否"]
    );

    private static bool IsWordPart(char character) =>
        character
            is (>= '\u3041' and <= '\u3096')
                or (>= '\u30A0' and <= '\u30FF')
                or (>= '\u3400' and <= '\u4DB5')
                or (>= '\u4E00' and <= '\u9FCB');
}
