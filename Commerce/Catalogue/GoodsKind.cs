namespace BotApp.Commerce.Catalogue;

/// <summary>Which test of intactness, and which terms, fit goods of this kind. Stored by name.</summary>
public enum GoodsKind
{
    Other,
    Food,
    Cosmetics,
    MedicalDevice,
    FamilyPlanning,
    Electronics,
    Appliance,
    LargeAppliance,
    Clothing,
    Shoes,
    Bags,
    Toys,
    HomeTextile,
    Home,
}
