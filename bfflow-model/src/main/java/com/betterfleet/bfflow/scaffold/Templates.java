package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.PolicySources;
import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What new pages say: as the repository has it in {@code _templates/<kind>.md} below its work folder, else as a jar on the
 * plugin's classpath has it in {@code bfflow-templates/<kind>.md}, else as bfflow has it.
 */
public final class Templates {

    private final PolicySources sources;
    private final Policy policy;

    /** The templates of a repository. */
    public Templates(PolicySources sources, Policy policy) {
        this.sources = sources;
        this.policy = policy;
    }

    /**
     * A new page.
     *
     * @param values of the names that a template may use; a name without a value stands for nothing
     * @throws ScaffoldException if the repository's template has a mistake
     */
    String page(NewKind kind, Map<String, Optional<String>> values) throws IOException, ScaffoldException {
        String name = kind.word() + ".md";
        Optional<String> own = sources.find(policy.work().get(0) + "/_templates/" + name)
                .or(() -> sources.find("bfflow-templates/" + name));
        try {
            return own.isPresent()
                    ? rendered(own.get(), sources.text(own.get()), values)
                    : rendered(name, builtIn(name), values);
        } catch (TemplateException e) {
            throw new ScaffoldException(String.valueOf(e.getMessage()));
        }
    }

    /** How Maven is called here: by the wrapper where there is one. */
    String maven() {
        return sources.find("mvnw").map(wrapper -> "./" + wrapper).orElse("mvn");
    }

    private static String rendered(String path, String text, Map<String, Optional<String>> values)
            throws TemplateException {
        Map<String, Object> sample = new LinkedHashMap<>();
        values.keySet().forEach(name -> sample.put(name, name));
        return PageTemplate.of(path, text, UnaryOperator.identity(), List.of(sample))
                .render(values);
    }

    private static String builtIn(String name) {
        try (InputStream page = Templates.class.getResourceAsStream(name + ".mustache")) {
            if (page == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
