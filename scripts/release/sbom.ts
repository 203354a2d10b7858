/** The parts of a CycloneDX 1.5 document, as npm writes it, that are looked at here. */
interface Sbom {
  readonly metadata: {
    readonly component: { readonly "bom-ref": string; readonly name: string };
    readonly timestamp?: string;
    readonly tools?: unknown;
  };
  readonly serialNumber?: string;
  readonly components: readonly { readonly "bom-ref": string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

/**
 * What `npm sbom --sbom-format cyclonedx` prints of all packages, without what differs from run to run, and with the
 * packages only that the product needs. (`npm sbom --omit dev` leaves out those that a tool needs as well, React too.)
 */
export function productSbom(printed: string, lock: Lock, name: string): string {
  const sbom = JSON.parse(printed) as Sbom;
  const { serialNumber: _serial, ...rest } = sbom;
  const { timestamp: _time, tools: _tools, ...metadata } = sbom.metadata;
  const root = metadata.component["bom-ref"];
  const kept = new Set([root, ...productPackages(lock)]);
  const document = {
    ...rest,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: byReference(
      sbom.components.filter((each) => kept.has(each["bom-ref"])),
      (each) => each["bom-ref"],
    ),
    dependencies: byReference(
      sbom.dependencies
        .filter(({ ref }) => kept.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: dependsOn.filter((each) => kept.has(each)).sort(),
        })),
      ({ ref }) => ref,
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** As npm names them: name@version. */
function productPackages({ packages }: Lock): readonly string[] {
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional,
    )
    .map(
      ([path, { version = "" }]) =>
        `${path.slice(path.lastIndexOf("node_modules/") + 13)}@${version}`,
    );
}

function byReference<Item>(items: readonly Item[], ref: (item: Item) => string): readonly Item[] {
  return [...items].sort((one, other) => (ref(one) < ref(other) ? -1 : 1));
}
