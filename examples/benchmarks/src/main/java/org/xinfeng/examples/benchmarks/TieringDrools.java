package org.xinfeng.examples.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.xinfeng.tiering.Finding;

/**
 * The rules in Drools, as its executable model: a pattern for each, so that it shares what several ask. One session is kept;
 * a person is put in, the rules are fired, and he is taken out.
 */
final class TieringDrools implements AutoCloseable {

    private final KieSession session;

    TieringDrools(List<Finding.FiredRule> rules) {
        StringBuilder text = new StringBuilder("package org.xinfeng.examples.benchmarks.rules\n\nimport ")
                .append(TieringPerson.class.getName())
                .append("\n");
        for (int rule = 0; rule < rules.size(); rule++) {
            text.append("\nrule \"")
                    .append(rules.get(rule).rule().id())
                    .append("\"\nwhen\n    $person : TieringPerson(")
                    .append(String.join(
                            ", ", TieringExpressions.of(rules.get(rule).rule())))
                    .append(")\nthen\n    $person.fire(")
                    .append(rule)
                    .append(");\nend\n");
        }
        this.session = base(text.toString()).newKieSession();
    }

    private static KieBase base(String text) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/xinfeng/examples/benchmarks/rules/book.drl", text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** The rules that fire. */
    long fired(TieringPerson person) {
        FactHandle handle = session.insert(person);
        session.fireAllRules();
        session.delete(handle);
        return person.takeFired();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
