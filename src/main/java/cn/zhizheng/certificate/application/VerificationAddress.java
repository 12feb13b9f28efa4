package cn.zhizheng.certificate.application;

import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Where a QR code leads. The portal's public address comes from the configuration, never from a
 * request (SEC-54): {@code -Dportal.public.url=https://…} or {@code PORTAL_PUBLIC_URL}.
 */
@ApplicationScoped
@OpenToEveryone(because = "it puts two texts together")
public class VerificationAddress {

    private final String base =
            Optional.ofNullable(System.getProperty("portal.public.url"))
                    .or(() -> Optional.ofNullable(System.getenv("PORTAL_PUBLIC_URL")))
                    .orElse("http://localhost:8080")
                    .replaceAll("/+$", "");

    /** The live page of the certificate that the statement speaks of, for print. */
    public String of(String statement) {
        return base + pathOf(statement);
    }

    /** The same inside the portal. */
    public String pathOf(String statement) {
        return "/v/" + statement;
    }
}
