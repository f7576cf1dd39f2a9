package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/api.md promises to those who write rules of their own: all that they can reach, and nothing else. */
class ApiTest {

    private static final String ROOT = "com.betterfleet.bfflow.";
    private static final Path PROJECT = Path.of("..");

    /** A line of the table: a package, and its types. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|(.*)\\|$");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (com\\.betterfleet\\.bfflow\\.[\\w.]+);");

    @Test
    void the_page_lists_every_type_that_a_rule_can_reach_and_no_other() throws Exception {
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(reachable());
    }

    @Test
    void a_rule_can_be_written_with_what_is_listed() throws Exception {
        Set<String> listed = listed();
        try (Stream<Path> files = Files.walk(PROJECT.resolve("examples/company-policy/src"))) {
            Set<String> imported = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> IMPORT.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());

            assertThat(imported)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(listed.stream().map(name -> ROOT + name))
                            .anyMatch(one -> type.equals(one) || type.startsWith(one + ".")));
        }
    }

    private static Set<String> listed() {
        return ROW.matcher(text(PROJECT.resolve("docs/api.md")))
                .results()
                .flatMap(row -> NAME.matcher(row.group(2))
                        .results()
                        .map((MatchResult name) -> row.group(1) + "." + name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Top-level types, from {@code Rule} on: parameters, results, components, what they extend and what they hold. */
    private static Set<String> reachable() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Type> open = new ArrayDeque<>(Set.of(Rule.class));
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof ParameterizedType generic) {
                open.add(generic.getRawType());
                open.addAll(Arrays.asList(generic.getActualTypeArguments()));
            } else if (type instanceof WildcardType any) {
                open.addAll(Arrays.asList(any.getUpperBounds()));
                open.addAll(Arrays.asList(any.getLowerBounds()));
            } else if (type instanceof GenericArrayType array) {
                open.add(array.getGenericComponentType());
            } else if (type instanceof Class<?> one && one.isArray()) {
                open.add(one.getComponentType());
            } else if (type instanceof Class<?> one && one.getName().startsWith(ROOT) && seen.add(one)) {
                open.addAll(signature(one));
            }
        }
        assertThat(seen).allMatch(type -> Modifier.isPublic(type.getModifiers()));
        return seen.stream()
                .filter(type -> !type.isMemberClass())
                .map(type -> type.getName().substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Type> signature(Class<?> type) {
        Stream<Type> executables = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(ApiTest::isVisible)
                .flatMap(one -> Stream.concat(
                        Arrays.stream(one.getGenericParameterTypes()),
                        one instanceof Method method ? Stream.of(method.getGenericReturnType()) : Stream.empty()));
        Stream<Type> fields = Arrays.stream(type.getDeclaredFields())
                .filter(ApiTest::isVisible)
                .map(Field::getGenericType);
        Stream<Type> above = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
        Stream<Type> around = Stream.concat(
                Stream.ofNullable(type.getDeclaringClass()),
                Arrays.stream(type.getDeclaredClasses()).filter(one -> Modifier.isPublic(one.getModifiers())));
        return Stream.of(executables, fields, above, around).flatMap(all -> all).collect(Collectors.toSet());
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
