package cn.zhizheng.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary at the top of a page: what went wrong, each line leading to its field, and what was
 * done (UX-04).
 */
@Named
@RequestScoped
public class Problems {

    /**
     * @param field client id of the field that it is about; empty if it is about none
     */
    public record Line(String field, String text) {

        public boolean isAboutField() {
            return !field.isEmpty();
        }
    }

    public List<Line> getErrors() {
        return linesOf(true);
    }

    public List<Line> getSuccesses() {
        return linesOf(false);
    }

    private static List<Line> linesOf(boolean errors) {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id ->
                                faces.getMessages(id)
                                        .forEachRemaining(
                                                message -> {
                                                    if (errors
                                                            == message.getSeverity()
                                                                            .compareTo(
                                                                                    FacesMessage
                                                                                            .SEVERITY_WARN)
                                                                    >= 0) {
                                                        lines.add(
                                                                new Line(
                                                                        id == null ? "" : id,
                                                                        message.getSummary()));
                                                    }
                                                }));
        return lines;
    }
}
