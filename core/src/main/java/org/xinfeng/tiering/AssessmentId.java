package org.xinfeng.tiering;

import org.xinfeng.kernel.Code;

/** Names an assessment. */
public record AssessmentId(String value) implements Code {

    public AssessmentId {
        Code.check("assessment id", value);
    }
}
