using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsModel.Annotation;
using NewsModel.Segmentation;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>Registers the services of this library.</summary>
public static class NewsModelServiceCollectionExtensions
{
    /// <summary>
    /// Registers, as singletons: <see cref="ISentenceSegmenterProvider"/>, <see cref="ISentenceSegmenter"/>,
    /// <see cref="IArticleAnnotator"/> and <see cref="NewsFormatRegistry"/>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options of these services.</param>
    /// <returns><paramref name="services"/>, so that calls can follow one another.</returns>
    /// <remarks>
    /// What is registered already is left alone, so a service of your own takes the place of ours, and a second call changes nothing.
    /// </remarks>
    public static IServiceCollection AddNewsModel(this IServiceCollection services, Action<NewsModelBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = Configured(configure);
        services.TryAddSingleton<ISentenceSegmenterProvider>(_ => new SentenceSegmenterProvider(builder.Segmentation));
        services.TryAddSingleton(provider => provider.GetRequiredService<ISentenceSegmenterProvider>().GetSegmenter(builder.Segmentation.Language));
        services.TryAddSingleton<IArticleAnnotator>(provider => new ArticleAnnotator(provider.GetRequiredService<ISentenceSegmenterProvider>()));
        services.TryAddSingleton(_ => builder.CreateRegistry());
        return services;
    }

    /// <summary>Registers the same services under a key, for a second set of options beside the first.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="serviceKey">The key to ask for them with, as <c>[FromKeyedServices]</c> does.</param>
    /// <param name="configure">Sets the options of these services.</param>
    /// <returns><paramref name="services"/>, so that calls can follow one another.</returns>
    /// <remarks>What is registered under the key already is left alone.</remarks>
    public static IServiceCollection AddKeyedNewsModel(this IServiceCollection services, object serviceKey, Action<NewsModelBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        var builder = Configured(configure);
        services.TryAddKeyedSingleton<ISentenceSegmenterProvider>(serviceKey, (_, _) => new SentenceSegmenterProvider(builder.Segmentation));
        services.TryAddKeyedSingleton(serviceKey, (provider, key) =>
            provider.GetRequiredKeyedService<ISentenceSegmenterProvider>(key).GetSegmenter(builder.Segmentation.Language));
        services.TryAddKeyedSingleton<IArticleAnnotator>(serviceKey, (provider, key) =>
            new ArticleAnnotator(provider.GetRequiredKeyedService<ISentenceSegmenterProvider>(key)));
        services.TryAddKeyedSingleton(serviceKey, (_, _) => builder.CreateRegistry());
        return services;
    }

    private static NewsModelBuilder Configured(Action<NewsModelBuilder>? configure)
    {
        var builder = new NewsModelBuilder();
        configure?.Invoke(builder);
        return builder;
    }
}
