using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <summary>Keeps e-mail and IP addresses out of what is written of comments.</summary>
internal static class PersonalExtensions
{
    /// <summary>The members whose names do not say that they hold such an address.</summary>
    public static ExtensionData Without(ExtensionData extensions)
    {
        foreach (var (name, _) in extensions)
            if (PersonalData.IsNamedBy(name)) return ExtensionData.OfOwned([.. extensions.Where(member => !PersonalData.IsNamedBy(member.Key))]);
        return extensions;
    }
}
