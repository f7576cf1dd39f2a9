package com.betterfleet.bfflow.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.betterfleet.bfflow.linear.reading.LinearApi;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Console;
import java.io.FileDescriptor;
import org.apache.maven.plugin.AbstractMojo;
import org.junit.jupiter.api.Test;

/** What SECURITY.md promises of the goals and no test of behaviour could prove: that there is no other way out. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = classFiles();

    private static JavaClasses classFiles() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.betterfleet.bfflow.maven");
    }

    @Test
    void one_goal_reads_over_the_network_and_no_other() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(LinearMojo.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(LinearApi.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void what_is_shown_goes_through_one_place_that_makes_it_safe() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(StandardOutput.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileDescriptor.class)
                .check(CLASSES);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Questions.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Console.class)
                .check(CLASSES);
    }

    @Test
    void every_goal_of_ours_has_the_safe_log() {
        classes()
                .that()
                .areAssignableTo(AbstractMojo.class)
                .and()
                .doNotHaveSimpleName("HelpMojo")
                .and()
                .doNotBelongToAnyOf(AbstractBfflowMojo.class)
                .should()
                .beAssignableTo(AbstractBfflowMojo.class)
                .check(CLASSES);
    }
}
